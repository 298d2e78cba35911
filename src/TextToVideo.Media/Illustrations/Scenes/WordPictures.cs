using TextToVideo.Illustrations;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Layouts;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Scenes;

/// <summary>The picture of a single word, where there is a sure one.</summary>
internal sealed class WordPictures(SubjectFinder finder, IconLibrary library, StandTable stands)
{
    private const double Sure = 4.5;

    public Figure? Find(string word, SceneKit kit) => Of(kit.Brief with { Text = word, Keywords = [word.ToLowerInvariant()] });

    /// <summary>What the scene's own words say, without keywords that it may have borrowed from its neighbours.</summary>
    public Figure? OfText(SceneKit kit) => Of(kit.Brief with { Keywords = [] });

    private Figure? Of(IllustrationBrief brief)
    {
        if (finder.Find(brief) is not [var subject, ..] || subject.Score < Sure || library.Find(subject.Icons[0]) is not { } icon) return null;
        var stand = stands.Of(icon.Name);
        return stand == Stand.Picture ? null : new Figure(icon, stand);
    }
}
