using TextToVideo.Footage;

namespace TextToVideo.Media.Ffmpeg.Surveying;

/// <summary>Turns small frames into a survey.</summary>
internal static class SurveyReader
{
    /// <summary>A picture that stands for less is a moment's rest.</summary>
    private const int LeastFrozenSamples = ClipSurvey.PerSecond * 3 / 2;

    /// <summary>A cut changes so many times more than what moves before and after it.</summary>
    private const double CutStandsOut = 2.5;

    /// <param name="frames">One after the other, <see cref="SurveyFrame.Bytes"/> each.</param>
    public static ClipSurvey Read(ReadOnlySpan<byte> frames, bool isPicture)
    {
        var count = frames.Length / SurveyFrame.Bytes;
        var pace = isPicture ? [] : PaceOf(frames, count);
        var places = new PlaceReader(count);
        for (var i = 0; i < count; i++)
        {
            // Across a cut everything would seem to move.
            var before = i > 0 && !isPicture && pace[i] is not ClipSurvey.Cut ? At(frames, i - 1) : At(frames, i);
            places.Add(i / (ClipSurvey.PerSecond * ClipSurvey.StretchSeconds), At(frames, i), before);
        }
        return new ClipSurvey { Pace = new string(pace), Columns = places.Columns, Rows = places.Rows };
    }

    private static char[] PaceOf(ReadOnlySpan<byte> frames, int count)
    {
        var steps = new SurveyChange[count];
        for (var i = 1; i < count; i++) steps[i] = At(frames, i).Since(At(frames, i - 1));
        var pace = new char[count];
        for (var i = 0; i < count; i++)
        {
            // The first sample has none before it; it moves as the next one does.
            var step = i == 0 && count > 1 ? steps[1] : steps[i];
            pace[i] = At(frames, i).IsBlack ? ClipSurvey.Black : IsCut(steps, i) ? ClipSurvey.Cut : (char)('0' + step.Pace);
        }
        if (count > 1 && pace[1] == ClipSurvey.Cut && pace[0] != ClipSurvey.Black) pace[0] = '0';
        MarkFrozen(frames, pace);
        return pace;
    }

    private static bool IsCut(SurveyChange[] steps, int at)
    {
        if (at == 0 || !steps[at].IsOtherPicture) return false;
        var before = at >= 2 ? steps[at - 1].Mean : 0;
        var after = at + 1 < steps.Length ? steps[at + 1].Mean : 0;
        return steps[at].Mean > CutStandsOut * Math.Max(before, after);
    }

    /// <summary>Measured against the first frame of each run, so that slow motion adds up and counts as motion.</summary>
    private static void MarkFrozen(ReadOnlySpan<byte> frames, char[] pace)
    {
        for (var from = 0; from < pace.Length;)
        {
            var to = from + 1;
            while (to < pace.Length && pace[to] is not (ClipSurvey.Black or ClipSurvey.Cut) && At(frames, to).Since(At(frames, from)).IsStill) to++;
            if (pace[from] != ClipSurvey.Black && to - from >= Math.Min(LeastFrozenSamples, pace.Length))
            {
                for (var i = from; i < to; i++)
                {
                    if (pace[i] != ClipSurvey.Cut) pace[i] = ClipSurvey.Frozen;
                }
            }
            from = to;
        }
    }

    private static SurveyFrame At(ReadOnlySpan<byte> frames, int index) => new(frames.Slice(index * SurveyFrame.Bytes, SurveyFrame.Bytes));
}
