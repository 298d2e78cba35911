using System.Globalization;
using TextToVideo.Media.Processes;

namespace TextToVideo.Media.Speech;

/// <summary>
/// Raises or lowers recorded speech with ffmpeg's rubberband, for voices whose engine cannot. It keeps the length, so the times
/// of words hold, and the formants, so the speaker stays who he is.
/// </summary>
public sealed class PitchShifter(ToolRunner runner)
{
    private const double SemitonesInAnOctave = 12;

    /// <summary>In place; a recording that cannot be shifted stays as it is.</summary>
    /// <exception cref="Failures.TextToVideoException">`tool.*`, also where this ffmpeg was built without rubberband.</exception>
    public async Task ShiftAsync(string wavPath, double semitones, CancellationToken cancellationToken)
    {
        var factor = Math.Pow(2, semitones / SemitonesInAnOctave).ToString("0.######", CultureInfo.InvariantCulture);
        var shifted = wavPath + ".pitch.wav";
        try
        {
            await runner.RunAsync(
                new ToolInvocation
                {
                    Tool = "ffmpeg",
                    Arguments =
                    [
                        "-nostdin", "-v", "error", "-y", "-i", "file:" + Path.GetFullPath(wavPath),
                        "-af", $"rubberband=pitch={factor}:formant=preserved:pitchq=quality", "-c:a", "pcm_s16le", "-f", "wav", "file:" + Path.GetFullPath(shifted),
                    ],
                },
                cancellationToken);
            File.Move(shifted, wavPath, overwrite: true);
        }
        finally
        {
            File.Delete(shifted);
        }
    }
}
