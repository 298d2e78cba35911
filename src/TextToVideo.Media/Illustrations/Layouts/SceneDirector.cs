using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>Chooses who plays in a scene, where it plays and in what light.</summary>
internal sealed class SceneDirector(IconLibrary library, SettingTable settings, StandTable stands, HomeTable homes)
{
    public const int LargestCast = 4;

    /// <summary>Subjects below it are guesses: good enough to go with a figure, not to be the chief one beside a surer word.</summary>
    private const double Sure = 4.5;

    public ScenePlan Plan(IllustrationBrief brief, IReadOnlyList<Subject> subjects)
    {
        var icons = Cast(subjects, brief);
        var backdrop = Backdrop(brief, subjects, icons);
        var cast = icons.Select(Figure).OfType<Figure>().Take(LargestCast).ToArray();
        if (backdrop == BackdropKind.Sea && cast.Any(figure => !IsAtSea(figure)))
            backdrop = BackdropKind.Beach;
        return new ScenePlan(backdrop, Mood(brief, backdrop), Fitting(cast, backdrop));
    }

    /// <summary>A fourth figure has no ground left to stand on: it is kept only where it can float.</summary>
    private static Figure[] Fitting(Figure[] cast, BackdropKind backdrop) =>
        [.. cast.Where((figure, rank) => rank < 3 || figure.Stand == Stand.Sky || backdrop is BackdropKind.Studio or BackdropKind.Tech or BackdropKind.Space or BackdropKind.Underwater)];

    private static bool IsAtSea(Figure figure) => figure.Stand is Stand.Sea or Stand.Underwater or Stand.Sky or Stand.Picture;

    private static List<IconName> Cast(IReadOnlyList<Subject> subjects, IllustrationBrief brief)
    {
        var cast = new List<IconName>();
        if (subjects.Count == 0)
            return cast;
        var chief = subjects[0];
        // A video that keeps to one topic should not begin every scene with the same picture.
        cast.Add(chief.Icons[chief.IsInterchangeable ? brief.Variant % Math.Min(3, chief.Icons.Count) : 0]);
        foreach (var subject in subjects.Skip(1).Where(subject => subject.Score >= Sure).Take(2))
            Add(subject.Icons[0]);
        foreach (var icon in chief.Icons)
            Add(icon);
        foreach (var icon in subjects.Skip(1).Take(1).SelectMany(subject => subject.Icons))
            Add(icon);
        return cast;

        void Add(IconName icon)
        {
            if (!cast.Contains(icon) && cast.Count < LargestCast)
                cast.Add(icon);
        }
    }

    private Figure? Figure(IconName name) => library.Find(name) is { } icon
        ? new Figure(icon, stands.Of(name), stands.IsBig(name), stands.IsSmall(name), stands.ComesInCrowds(name))
        : null;

    private BackdropKind Backdrop(IllustrationBrief brief, IReadOnlyList<Subject> subjects, List<IconName> cast)
    {
        var votes = new double[Enum.GetValues<BackdropKind>().Length];
        foreach (var word in Token.Split(brief.Text).Select(token => token.Word).Concat(brief.Keywords).Distinct(StringComparer.Ordinal))
        {
            if (settings.Of(word) is { } named)
                votes[(int)named] += 2.6;
        }
        for (var i = 0; i < Math.Min(subjects.Count, 4); i++)
        {
            if (subjects[i].Setting is { } setting)
                votes[(int)setting] += Math.Min(1, subjects[i].Score / 12) * (i == 0 ? 4 : 1.6);
        }
        for (var i = 0; i < cast.Count; i++)
        {
            if (homes.Of(cast[i]) is { } home)
                votes[(int)home] += i == 0 ? 3 : 0.8;
        }
        // Every tie, and every scene without a place, goes to the studio.
        votes[(int)BackdropKind.Studio] += 1.9;
        return (BackdropKind)Array.IndexOf(votes, votes.Max());
    }

    private static SkyMood Mood(IllustrationBrief brief, BackdropKind backdrop) => backdrop switch
    {
        BackdropKind.Night or BackdropKind.Space or BackdropKind.Tech or BackdropKind.Stage or BackdropKind.Bedroom or BackdropKind.Storm => SkyMood.Deep,
        BackdropKind.Studio or BackdropKind.City when Turn(brief) % 5 == 4 => SkyMood.Deep,
        _ => (SkyMood)(Turn(brief) % 2),
    };

    private static int Turn(IllustrationBrief brief) => brief.Variant + (brief.VideoSeed & 0xff);
}
