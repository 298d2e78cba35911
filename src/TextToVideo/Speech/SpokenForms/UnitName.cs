namespace TextToVideo.Speech.SpokenForms;

internal sealed record UnitName(string One, string Many)
{
    public IReadOnlyList<string> For(string number) => (number is "1" or "-1" ? One : Many).Split(' ');

    /// <summary>Of the number before it: 1/2 tsp, 3/4 mi, 1 1/2 cups, a 5 kg bag.</summary>
    public IReadOnlyList<string> After(WordContext context)
    {
        if (NumberWords.PartsOf(context.PreviousBody) is not { } parts || NumberWords.IsMixed(context.Words, context.Index - 1)) return context.IsAttribute(context.Index - 1) ? For("1") : For(context.PreviousBody);
        return parts == 1 ? For("1") : ["of", "aeiou".Contains(One[0], StringComparison.Ordinal) || One == "hour" ? "an" : "a", .. For("1")];
    }
}
