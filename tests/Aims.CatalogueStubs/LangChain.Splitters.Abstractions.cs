// Reference-only stub: signatures of LangChain.Splitters.Abstractions 0.17.1 that another stub needs, read from tryAGI/LangChain@c6fabd0 (v0.17.1) src/Splitters/Abstractions/src/; no code of it.
#nullable enable

namespace LangChain.Splitters.Text
{
    public interface ITextSplitter
    {
    }
}
