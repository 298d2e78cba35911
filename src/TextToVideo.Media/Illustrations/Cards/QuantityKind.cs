namespace TextToVideo.Media.Illustrations.Cards;

/// <summary>The design that shows a figure best.</summary>
internal enum QuantityKind
{
    /// <summary>A part of a whole: a ring.</summary>
    Share,

    /// <summary>So many times as much: two bars.</summary>
    Multiple,

    /// <summary>An amount: its number, large.</summary>
    Amount,

    /// <summary>A calendar leaf.</summary>
    Year,
}
