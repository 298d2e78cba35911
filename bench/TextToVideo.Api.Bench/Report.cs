namespace TextToVideo.Api.Bench;

internal static class Report
{
    public static void Line(string what, string figure) => Console.WriteLine($"{what,-58}{figure}");
}
