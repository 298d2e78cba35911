namespace TextToVideo.Media.Mp4;

/// <summary>
/// Joins files of one picture track each, with a sound under them, by their indexes: no sample is decoded, or even looked at. ffmpeg's
/// `concat` decodes the first picture of each file, which for short segments is most of the work.
/// </summary>
internal static class Mp4Joiner
{
    /// <param name="pictures">Paths, in order.</param>
    /// <param name="language">Of the sound, ISO 639-2.</param>
    /// <returns>Null: they are not of one kind, or not as this product writes files, and nothing was written.</returns>
    public static async Task<JoinedMovie?> TryJoinAsync(IReadOnlyList<string> pictures, string sound, string title, string language, string output, CancellationToken cancellationToken)
    {
        if (TryRead(pictures) is not { } video || TryRead([sound]) is not { } audio) return null;
        await new MovieWriter([video, audio], [pictures, [sound]], ["und", language], title).WriteAsync(output, cancellationToken);
        return new JoinedMovie(video.Samples, video.Seconds, audio.Seconds);
    }

    private static JoinedTrack? TryRead(IReadOnlyList<string> parts)
    {
        try
        {
            return JoinedTrack.Of([.. parts.Select(Mp4Track.ReadOnly)]);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
