namespace TextToVideo.Bench;

/// <summary>Texts of known length.</summary>
internal static class Scripts
{
    /// <summary>Twelve sentences, about a minute with the default voice.</summary>
    public static readonly string[] OneMinute =
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

    public static string OneSentenceChanged =>
        string.Join(' ', OneMinute.Select((sentence, i) => i == 5 ? "Still it finds the same village, the same old church, and the same small nest." : sentence));

    /// <summary>The minute over and over, each time with other words, so that nothing is found in the cache.</summary>
    public static string Minutes(int count) =>
        string.Join(' ', Enumerable.Range(1, count).SelectMany(minute => OneMinute.Select(sentence => $"Part {minute}. {sentence}")));
}
