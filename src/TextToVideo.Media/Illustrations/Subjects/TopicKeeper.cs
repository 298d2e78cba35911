using TextToVideo.Illustrations;
using TextToVideo.Storyboards.Keywords;

namespace TextToVideo.Media.Illustrations.Subjects;

/// <summary>Keeps a scene to what its video is about, where its own words are unsure.</summary>
internal sealed class TopicKeeper(SubjectFinder finder, EmojiIndexes indexes)
{
    /// <summary>From here on a subject may go with others; see also the director's casting.</summary>
    private const double Sure = 4.5;

    /// <summary>Below it a scene has no chief figure of its own: the sun, a road, the air are where something happens.</summary>
    private const double OwnChief = 6;

    /// <summary>A scene's own chief figure comes before the video's.</summary>
    private const double AsCompany = 4.6;

    /// <summary>People, whatever the video is about; other words for somebody are said of animals too: workers, sisters, dancers.</summary>
    private static readonly HashSet<string> Human = new(StringComparer.Ordinal)
    {
        "people", "person", "human", "humans", "humanity", "man", "men", "woman", "women", "child", "children", "boy", "girl", "farmer", "farmers", "beekeeper",
        "beekeepers", "scientist", "scientists", "researcher", "researchers", "diver", "divers", "fisherman", "fishermen", "hunter", "hunters", "doctor", "doctors", "you", "we",
    };

    /// <summary>The subjects, the best first.</summary>
    public IReadOnlyList<Subject> Keep(IllustrationBrief brief, IReadOnlyList<Subject> subjects)
    {
        if (brief.Topic is not { } word || ThingOf(word, brief.Language) is var thing && thing == NamedThing.None || finder.FindTopic(word, brief.Language) is not { } topic) return subjects;
        var isOfNature = indexes.IsOfNature(topic.Icons[0]);
        if (isOfNature) subjects = [.. subjects.Where(subject => Human.Contains(subject.Word) || !subject.Icons.Take(1).Any(indexes.IsSomebody))];
        if (subjects.Any(subject => subject.Icons[0] == topic.Icons[0])) return subjects;
        var sure = subjects.Where(subject => subject.Score >= Sure).ToList();
        if (sure.Count == 0 || sure[0].Score < OwnChief) return [topic, .. sure];
        // An animal plays in its whole video; a thing, or what merely stands for an idea, would be a refrain.
        return isOfNature || (thing == NamedThing.Seen && sure.Count == 1) ? [sure[0], topic with { Score = AsCompany }, .. sure.Skip(1)] : sure;
    }

    private static NamedThing ThingOf(string word, string language) => SubjectFinder.Primary(language) == "en" ? EnglishRoles.ThingOf(word) : NamedThing.Seen;
}
