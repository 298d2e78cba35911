namespace TextToVideo.Speech.SpokenForms;

/// <summary>Months of the languages whose dates are written out for their voices, in order; constant, as patterns are made of them.</summary>
internal static class MonthNames
{
    public const string German = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

    private static readonly Dictionary<string, string[]> Languages = new()
    {
        ["de"] = German.Split('|'),
        ["fr"] = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["es"] = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ["it"] = ["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
        ["pt"] = ["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"],
    };

    /// <returns>Null: another language.</returns>
    public static IReadOnlyList<string>? Of(string language) => Languages.GetValueOrDefault(language);
}
