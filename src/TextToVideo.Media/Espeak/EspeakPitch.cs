namespace TextToVideo.Media.Espeak;

/// <summary>
/// Semitones as espeak-ng's scale from 0 to 99 has them, 50 being the voice's own. Measured on version 1.51: a step is 1.3 % upwards and
/// about 0.9 % downwards, which ends at -6.
/// </summary>
internal static class EspeakPitch
{
    private const int Own = 50;
    private const int Highest = 99;
    private const double StepsUp = 76;
    private const double StepsDown = 115;

    public static int Of(double semitones)
    {
        var change = Math.Pow(2, semitones / 12) - 1;
        return Math.Clamp(Own + (int)Math.Round(change * (change > 0 ? StepsUp : StepsDown)), 0, Highest);
    }
}
