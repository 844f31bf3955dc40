using System.Threading.Tasks;
using Microsoft.Extensions.AI;

namespace Cases;

public partial class Claims
{
    public Task<ChatResponse> Farewell { get; } = client.GetResponseAsync("Say goodbye."); // @B
}
