namespace TextToVideo.Speech.SpokenForms;

internal sealed record UnitName(string One, string Many)
{
    public IReadOnlyList<string> For(string number) => (number is "1" or "-1" ? One : Many).Split(' ');
}
