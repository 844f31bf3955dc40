using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases.Pages;

public partial class Ask
{
    public string Answer { get; private set; } = "";

    private async Task AskAsync()
    {
        Answer = (await Client.GetResponseAsync("What is covered?")).Text; // @A
    }
}
