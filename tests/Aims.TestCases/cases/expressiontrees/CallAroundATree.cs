// why: a call that takes an expression tree as an argument is a call; what is in the tree is a reference
// expect invoke @A M:Cases.Claims.Run(Cases.Assistant) => M:Cases.Assistant.Explain(System.Linq.Expressions.Expression{System.Func{System.String}})
// expect invoke form=reference @A M:Cases.Claims.Run(Cases.Assistant) => M:Cases.Assistant.Ask(System.String)
using System;
using System.Linq.Expressions;
using Aims.Annotations;

namespace Cases;

[ModelApi]
public class Assistant
{
    public string Ask(string question) => question;

    public string Explain(Expression<Func<string>> code) => code.ToString();
}

public static class Claims
{
    public static string Run(Assistant assistant) => assistant.Explain(() => assistant.Ask("Why?")); // @A
}
