namespace TextToVideo.Cli.Logs;

public enum LogFormat
{
    Text,
    Json,
}
