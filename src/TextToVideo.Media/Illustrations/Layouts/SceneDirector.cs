using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Backdrops;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Painting;
using TextToVideo.Media.Illustrations.Readings;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>Chooses who plays in a scene, where it plays and in what light.</summary>
internal sealed class SceneDirector(IconLibrary library, StandTable stands, PropTable props, BackdropVote vote, GravityTable gravities, LightTable lights)
{
    public const int LargestCast = 4;

    /// <summary>A tall frame is as wide as two figures beside each other; others hang above them.</summary>
    public const int AbreastInTallFrames = 2;

    /// <summary>Subjects below it are guesses: good for a chief figure where there is no surer word, not to go with one.</summary>
    private const double Sure = 4.5;

    /// <summary>Below it nothing is shown at all: the scene's own words, large, tell more than a pun.</summary>
    private const double LeastSure = 2.9;

    private static readonly IconName Sun = IconName.Parse("sun");
    private static readonly IconName Rising = IconName.Parse("chart-increasing");
    private static readonly IconName Falling = IconName.Parse("chart-decreasing");

    public ScenePlan Plan(IllustrationBrief brief, IReadOnlyList<Subject> subjects)
    {
        // Little scenes in a square of their own say where it is; the backdrop shows that better.
        var things = subjects.Where(subject => stands.Of(subject.Icons[0]) != Stand.Picture).ToArray();
        var gravity = gravities.Of(brief.Text, brief.Language);
        var icons = gravity == Gravity.None ? Cast(things, brief) : GraveCast(things, brief, gravity);
        var refrain = gravity == Gravity.None && IsRefrain(brief, things) ? (Refrain)(brief.Variant % 3) : Refrain.None;
        if (refrain is Refrain.Word or Refrain.Alone) icons = [.. icons.Take(refrain == Refrain.Word ? 2 : 1)];
        var backdrop = vote.Count(brief, subjects, icons);
        if (refrain == Refrain.Alone && !vote.IsNamed(brief)) backdrop = BackdropKind.Studio;
        var cast = icons.Select(Figure).OfType<Figure>().ToList();
        if (gravity != Gravity.None && backdrop == BackdropKind.Sea && cast.Exists(IsAtSea)) cast.RemoveAll(figure => !IsAtSea(figure));
        if (backdrop == BackdropKind.Sea && cast.Exists(figure => !IsAtSea(figure)))
            backdrop = BackdropKind.Beach;
        if (gravity != Gravity.None) backdrop = Hushed(backdrop, gravity);
        // Over land the sky has its own, and two suns are one too many.
        if (cast.Count > 1) cast = [.. cast.Where((figure, rank) => figure.Icon.Name != Sun || !(backdrop.HasHorizon() || (rank > 0 && backdrop.HasSkyOrLamp())))];
        cast = [.. cast.Where((figure, rank) => rank < 3 || MayFloat(figure, backdrop))];
        if (brief.Frame.IsPortrait) cast = [.. cast.Where((figure, rank) => rank < AbreastInTallFrames || MayHang(figure, backdrop))];
        if (gravity != Gravity.None) return new ScenePlan(backdrop, SkyMood.Deep, cast) { Gravity = gravity };
        if (cast.Count == 1 && !cast[0].ComesInCrowds && props.For(backdrop) is { Count: > 0 } list && Figure(list[brief.Variant % list.Count]) is { } prop && prop.Icon != cast[0].Icon)
            cast.Add(prop);
        return new ScenePlan(backdrop, Mood(brief, backdrop), cast) { WantsWord = refrain == Refrain.Word };
    }

    /// <summary>True where a scene has nothing of its own to show beside what its video keeps coming back to.</summary>
    private static bool IsRefrain(IllustrationBrief brief, Subject[] subjects) =>
        brief.Topic is { } topic && subjects.Length > 0 && IsSameWord(subjects[0].Word, topic) && subjects.Skip(1).All(subject => subject.Score < Sure);

    private static bool IsSameWord(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return longer.Length - shorter.Length <= 2 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    /// <summary>Few and fitting figures; where none fits, a candle.</summary>
    private List<IconName> GraveCast(Subject[] subjects, IllustrationBrief brief, Gravity gravity)
    {
        // What goes with something unfitting is seldom better.
        var sober = subjects.Where(subject => Suits(subject.Icons[0])).Select(subject => subject with { Icons = [.. subject.Icons.Where(Suits)] }).ToArray();
        var cast = Cast(sober, brief);
        return cast.Count == 0 ? [GravityTable.Light] : [.. cast.Take(2)];

        bool Suits(IconName icon) => gravities.Suits(icon, stands.Of(icon), gravity);
    }

    /// <summary>No beach, no playing field, no coloured studio: such places become a quiet night.</summary>
    private static BackdropKind Hushed(BackdropKind backdrop, Gravity gravity) => gravity == Gravity.Grave && backdrop is BackdropKind.Sea or BackdropKind.Storm
        or BackdropKind.City or BackdropKind.Ruins or BackdropKind.Snow or BackdropKind.Forest or BackdropKind.Mountains or BackdropKind.Desert or BackdropKind.Underwater or BackdropKind.Space
        ? backdrop : BackdropKind.Night;

    private static List<IconName> Cast(Subject[] subjects, IllustrationBrief brief)
    {
        var cast = new List<IconName>();
        if (subjects.Length == 0 || subjects[0].Score < LeastSure)
            return cast;
        var chief = subjects[0];
        // A rising curve beside a fall would tell the opposite of the text.
        var falls = subjects.Any(subject => subject.Icons[0] == Falling) || Trend.IsFall(brief.Text);
        // A video that keeps to one topic should not begin every scene with the same picture.
        Add(chief.Icons[chief.IsInterchangeable ? brief.Variant % Math.Min(3, chief.Icons.Count) : 0]);
        foreach (var subject in subjects.Skip(1).Where(subject => subject.Score >= Sure).Take(2))
            Add(subject.Icons[0]);
        foreach (var icon in chief.Icons)
            Add(icon);
        foreach (var icon in subjects.Skip(1).Where(subject => subject.Score >= Sure).Take(1).SelectMany(subject => subject.Icons))
            Add(icon);
        return cast;

        void Add(IconName icon)
        {
            if (falls && icon == Rising)
                icon = Falling;
            // A face beside something else looks like a reaction to it.
            var isFace = cast.Count > 0 && icon.Name.Contains("face", StringComparison.Ordinal);
            if (!isFace && !cast.Contains(icon) && cast.Count < LargestCast)
                cast.Add(icon);
        }
    }

    private Figure? Figure(IconName name) => library.Find(name) is { } icon
        ? new Figure(icon, stands.Of(name), stands.IsBig(name), stands.IsSmall(name), stands.ComesInCrowds(name))
        : null;

    private static bool IsAtSea(Figure figure) =>
        figure.Stand is Stand.Sea or Stand.Underwater or Stand.Sky || figure.Icon.Name.Name is "ice" or "penguin" or "pirate-flag";

    /// <summary>A fourth figure has no ground left to stand on.</summary>
    private static bool MayFloat(Figure figure, BackdropKind backdrop) =>
        figure.Stand == Stand.Sky || backdrop is BackdropKind.Studio or BackdropKind.Tech or BackdropKind.Space or BackdropKind.Underwater;

    /// <summary>Things do before a wall or a coloured ground; houses and animals, and whatever is out of doors, stand or are left out.</summary>
    private static bool MayHang(Figure figure, BackdropKind backdrop) => (figure.Stand == Stand.Object && !figure.IsBig && !backdrop.HasHorizon() && backdrop != BackdropKind.City) || figure.Stand is Stand.Sky or Stand.Space || backdrop is BackdropKind.Space or BackdropKind.Underwater;

    private SkyMood Mood(IllustrationBrief brief, BackdropKind backdrop) => backdrop switch
    {
        BackdropKind.Night or BackdropKind.Space or BackdropKind.Tech or BackdropKind.Stage or BackdropKind.Storm => SkyMood.Deep,
        _ when !vote.IsDark(brief) && lights.Of(brief.Text) is { } said => said,
        BackdropKind.Bedroom => SkyMood.Deep,
        BackdropKind.Studio or BackdropKind.City when Turn(brief) % 5 == 4 => SkyMood.Deep,
        BackdropKind.Room or BackdropKind.Kitchen or BackdropKind.Lab or BackdropKind.Studio => (SkyMood)(Turn(brief) % 2),
        _ when vote.IsDark(brief) => SkyMood.Deep,
        _ => (SkyMood)(Turn(brief) % 2),
    };

    private static int Turn(IllustrationBrief brief) => brief.Variant + (brief.VideoSeed & 0xff);
}
