using System.ComponentModel.DataAnnotations;

namespace TextToVideo.Footage.Channels;

/// <summary>How long a channel remembers what it has shown.</summary>
public sealed class ChannelOptions
{
    public const string Section = "Footage:Channels";

    internal const int MostVideos = 500;

    /// <summary>Clips of so many of a channel's last videos are avoided. 0: none. Default 20.</summary>
    [Range(0, MostVideos)]
    public int RememberedVideos { get; set; } = 20;
}
