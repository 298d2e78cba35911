namespace TextToVideo.Bench;

/// <summary>The same three videos asked of one running server, one after the other: seconds from the request to the finished job.</summary>
internal sealed record ServedRound(double FirstSeconds, double EditedSeconds, double UnchangedSeconds)
{
    public static async Task<ServedRound> RunAsync(Laboratory laboratory, string home, IReadOnlyList<string> sentences, Profile profile, string music)
    {
        await using var server = await Server.StartAsync(laboratory.Ttv, laboratory.File(home));
        var jobs = new JobRequests(server.Http);
        var request = new Dictionary<string, object>(profile.Request) { ["title"] = "Bench", ["captions"] = "highlight" };
        request["music"] = await jobs.UploadAsync(music);
        var script = string.Join(' ', sentences);
        return new ServedRound(
            await jobs.MakeAsync(script, request),
            await jobs.MakeAsync(string.Join(' ', Scripts.OneChanged(sentences)), request),
            await jobs.MakeAsync(script, request));
    }
}
