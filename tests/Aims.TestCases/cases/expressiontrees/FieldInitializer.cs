// why: a reference in a static field's initialiser belongs to the type
// expect invoke form=reference @A T:Cases.Claims => M:Cases.Assistant.Ask(System.String)
using System;
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
    public static readonly Expression<Func<Assistant, string>> Greet = assistant => assistant.Ask("Greet."); // @A
}
