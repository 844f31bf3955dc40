// why: the mark is known by its full name, so a project may declare it itself
// expect invoke @A M:Cases.Claims.Run(Cases.Gateway) => M:Cases.Gateway.Ask(System.String)
using System;
using Aims.Annotations;

namespace Aims.Annotations
{
    [AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Interface)]
    internal sealed class ModelApiAttribute : Attribute
    {
        public string? Modality { get; set; }

        public string? Provider { get; set; }
    }
}

namespace Cases
{
    public class Gateway
    {
        [ModelApi(Provider = "local")]
        public string Ask(string question) => question;
    }

    public class Claims
    {
        public string Run(Gateway gateway) => gateway.Ask("Route it."); // @A
    }
}
