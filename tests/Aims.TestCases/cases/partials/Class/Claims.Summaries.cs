using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public partial class Claims
{
    public Task<ChatResponse> SummariseAsync(string claim) => client.GetResponseAsync("Summarise: " + claim); // @B
}
