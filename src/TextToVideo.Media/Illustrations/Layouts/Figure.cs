using TextToVideo.Media.Illustrations.Cards;
using TextToVideo.Media.Illustrations.Icons;
using TextToVideo.Media.Illustrations.Subjects;

namespace TextToVideo.Media.Illustrations.Layouts;

/// <summary>A picture that plays in the scene.</summary>
internal sealed record Figure(Icon Icon, Stand Stand, bool IsBig = false, bool IsSmall = false, bool ComesInCrowds = false)
{
    private const string CardSet = "card";

    /// <summary>False for what the product itself designed: nobody is to be credited for it.</summary>
    public bool IsBorrowed => Icon.Name.Set != CardSet;

    public static Figure Of(Card card) =>
        new(new Icon(new IconName(CardSet, card.Words), card.Body, card.Box, card.Box), card.IsPanel ? Stand.Panel : Stand.Letters);

    /// <summary>For descriptions.</summary>
    public string Words => IsBorrowed ? Icon.Name.Words : $"\"{Icon.Name.Name}\"";
}
