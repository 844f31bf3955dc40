// why: a lambda inside an expression tree is part of the tree
// expect invoke form=reference @A M:Cases.Claims.Make => M:Cases.Assistant.Ask(System.String)
using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Aims.Annotations;

namespace Cases;

public class Assistant
{
    [ModelApi]
    public string Ask(string question) => question;
}

public static class Claims
{
    public static Expression<Func<Assistant, IEnumerable<string>, IEnumerable<string>>> Make()
    {
        return (assistant, questions) => questions.Select(question => assistant.Ask(question)); // @A
    }
}
