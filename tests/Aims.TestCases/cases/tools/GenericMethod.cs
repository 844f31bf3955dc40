// why: a generic method is named by its definition
// expect tool runs=M:Cases.Store`1.Find``1(`0,``0) @A M:Cases.Claims.Tool => M:Microsoft.Extensions.AI.AIFunctionFactory.Create(System.Delegate,System.String,System.String,System.Text.Json.JsonSerializerOptions)
using Microsoft.Extensions.AI;

namespace Cases;

public class Store<TKey>
{
    public string Find<TFilter>(TKey key, TFilter filter) => $"{key} {filter}";
}

public class Claims(Store<string> store)
{
    public AITool Tool() => AIFunctionFactory.Create(store.Find<int>, name: "find"); // @A
}
