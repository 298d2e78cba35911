using System.Globalization;

namespace TextToVideo.Bench;

/// <summary>Texts of known length: the same for each run, and no two sentences alike, so that nothing is found in the cache.</summary>
internal static class Scripts
{
    /// <summary>Each becomes a scene of about five seconds with the default voice.</summary>
    public const int SentencesAMinute = 12;

    private static readonly string[] FirstMinute =
    [
        "Every spring, a tiny bird leaves the warm coast of Africa and flies across the open sea.",
        "It weighs less than a letter, and yet it carries a map of the stars in its head.",
        "Night after night it climbs high above the clouds, where the air is cold and thin.",
        "By day it rests in quiet forests and eats insects, berries and seeds.",
        "Mountains stand in its way, and storms push it far from its path.",
        "Still it finds the same garden, the same old tree, and the same small nest.",
        "Scientists put a light sensor on its back to learn how it travels.",
        "They found that it crosses 5,000 kilometres in only 40 days.",
        "Some birds even sleep while they fly, one half of the brain at a time.",
        "Cities make the journey harder, because bright lights hide the stars.",
        "People can help with a simple thing: turn off the lamps in the weeks of migration.",
        "Then the smallest traveller of all comes home, and sings at your window in the morning.",
    ];

    // As many of each kind as have no common divisor: the same sentence comes again after 17,017.
    private static readonly string[] Times =
        ["Early in spring", "Far from the coast", "On a cold morning", "After the long rain", "When the lamps go out", "Below the old bridge", "In the year of the comet"];

    private static readonly string[] Who =
    [
        "a patient fisherman", "the baker of the village", "a curious fox", "two young doctors", "the captain of a ship", "an old elephant",
        "a girl with a telescope", "the gardener of the king", "a flock of geese", "the night train", "a tired mountain guide",
    ];

    private static readonly string[] What =
    [
        "counts the lights of the harbour", "follows the river", "looks for a lost key", "carries bread and honey", "listens to the wind", "draws a map of the island",
        "waits for the snow to melt", "mends the broken clock", "crosses the empty desert", "finds a letter in a bottle", "climbs the tower of the castle",
        "plants seven apple trees", "watches the moon rise",
    ];

    private static readonly string[] Why =
    [
        "because the market opens soon", "and nobody in town asks why", "while the children are asleep", "until the first star is seen", "as the school teaches it today",
        "and the dog runs ahead", "for the price of a cup of coffee", "with a lantern in one hand", "before the storm comes in", "to the sound of a violin",
        "and the whales answer from the sea", "where the railway ends", "in spite of the heat", "with nothing but a compass", "and writes it all down in a book",
        "under a sky full of balloons", "until the factory bell rings",
    ];

    public static IReadOnlyList<string> Sentences(int count) => [.. Enumerable.Range(0, count).Select(Sentence)];

    /// <summary>The one in the middle tells something else.</summary>
    public static IReadOnlyList<string> OneChanged(IReadOnlyList<string> sentences) =>
        [.. sentences.Select((sentence, i) => i == (sentences.Count - 1) / 2 ? "Still it finds the same village, the same old church, and the same small nest." : sentence)];

    private static string Sentence(int index)
    {
        if (index < FirstMinute.Length) return FirstMinute[index];
        return string.Create(CultureInfo.InvariantCulture, $"{Times[index % Times.Length]}, {Who[index % Who.Length]} {What[index % What.Length]}, {Why[index % Why.Length]}.");
    }
}
