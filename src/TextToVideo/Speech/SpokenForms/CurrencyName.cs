namespace TextToVideo.Speech.SpokenForms;

/// <param name="Cent">Empty where amounts are not divided.</param>
internal sealed record CurrencyName(string One, string Many, string Cent = "", string Cents = "")
{
    public IReadOnlyList<string> For(string number) => (number is "1" or "-1" ? One : Many).Split(' ');
}
