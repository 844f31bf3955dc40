using OpenAI.Chat;

namespace Cases;

public partial class Claims(string key)
{
    private readonly ChatClient _client = new("gpt-4o", key);
}
