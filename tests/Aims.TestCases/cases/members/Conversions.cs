// why: conversion operators differ by their result, which is part of their id
// expect invoke @A M:Cases.Draft.op_Implicit(Cases.Draft)~System.String => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
// expect invoke @B M:Cases.Draft.op_Explicit(Cases.Draft)~System.Int32 => M:OpenAI.Chat.ChatClient.CompleteChat(OpenAI.Chat.ChatMessage[])
using OpenAI.Chat;

namespace Cases;

public sealed class Draft(ChatClient client)
{
    private ChatClient Client { get; } = client;

    public static implicit operator string(Draft draft) => draft.Client.CompleteChat("Write.").Value.Content[0].Text; // @A

    public static explicit operator int(Draft draft) => draft.Client.CompleteChat("Count.").Value.Content.Count; // @B
}
