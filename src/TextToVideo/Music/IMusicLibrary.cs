namespace TextToVideo.Music;

/// <summary>Chooses music, checks it and brings it in.</summary>
public interface IMusicLibrary
{
    /// <exception cref="Failures.TextToVideoException">`music.missing`, `music.not_allowed`, `music.none`; the video is then made without.</exception>
    Task<MusicPick> PickAsync(MusicWish wish, CancellationToken cancellationToken);

    /// <summary>Copies the file, as it is, to the path, and listens to it.</summary>
    /// <returns>Where it can be looped; null where it is too short to tell.</returns>
    /// <exception cref="Failures.TextToVideoException">`music.*`: silent, broken, not there; the video is then made without.</exception>
    Task<MusicLoop?> ImportAsync(string source, string path, CancellationToken cancellationToken);

    /// <summary>Changes when the file does: its size and time.</summary>
    /// <exception cref="Failures.TextToVideoException">`music.missing`</exception>
    string Fingerprint(string source);
}
