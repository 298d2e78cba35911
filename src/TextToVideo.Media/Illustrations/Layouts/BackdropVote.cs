using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>Where a scene plays, as its words, its subjects and its figures would have it.</summary>
internal sealed class BackdropVote(SettingTable settings, HomeTable homes, SenseTable senses)
{
    /// <summary>True where the words speak of night or bad weather, wherever it is.</summary>
    public bool IsDark(IllustrationBrief brief) => Named(brief).Any(setting => setting is BackdropKind.Night or BackdropKind.Storm);

    /// <summary>True where the words say where it is.</summary>
    public bool IsNamed(IllustrationBrief brief) => Named(brief).Any();

    public BackdropKind Count(IllustrationBrief brief, IReadOnlyList<Subject> subjects, IReadOnlyList<IconName> cast)
    {
        var votes = new double[Enum.GetValues<BackdropKind>().Length];
        foreach (var setting in Named(brief))
            Vote(setting, 2.6);
        for (var i = 0; i < Math.Min(subjects.Count, 4); i++)
        {
            var share = Math.Min(1, subjects[i].Score / 12);
            Vote(subjects[i].Setting, share * (i == 0 ? 4 : 1.6));
            if (!cast.Contains(subjects[i].Icons[0]))
                Vote(homes.Of(subjects[i].Icons[0]), share * 2);
        }
        for (var i = 0; i < cast.Count; i++)
            Vote(homes.Of(cast[i]), i == 0 ? 3 : 0.8);
        // Every tie, and every scene without a place, goes to the studio.
        Vote(BackdropKind.Studio, 1.9);
        return (BackdropKind)Array.IndexOf(votes, votes.Max());

        void Vote(BackdropKind? kind, double weight)
        {
            if (kind is { } named)
                votes[(int)named] += weight;
        }
    }

    private IEnumerable<BackdropKind> Named(IllustrationBrief brief)
    {
        var words = Token.Split(brief.Text).Select(token => token.Word).Concat(brief.Keywords).Distinct(StringComparer.Ordinal).ToList();
        if (SubjectFinder.Primary(brief.Language) == "en") words = SensesOf(words, brief);
        return words.Select(settings.Of).OfType<BackdropKind>();
    }

    /// <summary>Waves of light break on no beach: of a word in another sense, the words of that sense tell where it is.</summary>
    private List<string> SensesOf(List<string> words, IllustrationBrief brief)
    {
        var beside = SenseTable.Beside(words, brief);
        return [.. words.SelectMany(word => senses.Resolve(word, beside) is var sense && sense == word ? [word] : sense.Split(' ').Where(other => !word.StartsWith(other, StringComparison.Ordinal)))];
    }
}
