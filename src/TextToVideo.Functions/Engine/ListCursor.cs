using System.Globalization;

namespace TextToVideo.Functions.Engine;

/// <summary>
/// Where a list goes on: behind the instance that was made at that millisecond, and behind so many others of the same one.
/// Written as one number, which is all that a user sees of it.
/// </summary>
internal readonly record struct ListCursor(long Millisecond, int Given)
{
    private const long MostOfAMillisecond = 1_000_000;

    public static ListCursor? Parse(string? text)
    {
        if (text is null) return null;
        var number = long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
        return new ListCursor(number / MostOfAMillisecond, (int)(number % MostOfAMillisecond));
    }

    public override string ToString() => ((Millisecond * MostOfAMillisecond) + Given).ToString(CultureInfo.InvariantCulture);
}
