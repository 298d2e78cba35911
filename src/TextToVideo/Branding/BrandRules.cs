using TextToVideo.Requests;

namespace TextToVideo.Branding;

/// <summary>What of a kit can be judged without its files.</summary>
internal static class BrandRules
{
    /// <summary>What WCAG asks of letters of any size.</summary>
    private const double LeastContrast = 4.5;

    private const int FontCharacters = 100;

    public static void Check(string name, BrandKit kit, FaultList faults)
    {
        if (!BrandName.IsOne(name)) faults.Add("name", FaultCode.Malformed, $"{FaultList.Quote(name)} is no brand's name; {BrandName.Rule}.");
        else if (kit.Name is { } told && told != name) faults.Add("name", FaultCode.Conflict, $"{FaultList.Quote(told)} is not the brand that the address names, \"{name}\".");
        if (kit.Logo is { } logo) Check(logo, faults);
        Check(kit.Colours, faults);
        if (kit.Font is { } font) CheckFont(font, faults);
        if (kit.Intro is { } intro && string.IsNullOrWhiteSpace(intro.File)) faults.Require("intro.file", "Name the clip, or leave the intro out.");
        if (kit.Outro is { } outro && string.IsNullOrWhiteSpace(outro.File)) faults.Require("outro.file", "Name the clip, or leave the outro out.");
        if (kit.LowerThird?.Subtitle is { } subtitle) faults.CheckLength("lower_third.subtitle", subtitle, BrandLowerThird.MostCharacters);
        if (kit.EndCard?.Text is { } text) faults.CheckLength("end_card.text", text, BrandEndCard.MostCharacters);
    }

    private static void Check(BrandLogo logo, FaultList faults)
    {
        if (string.IsNullOrWhiteSpace(logo.File)) faults.Require("logo.file", "Name the logo's picture.");
        faults.CheckKnown("logo.corner", logo.Corner);
        faults.CheckRange("logo.opacity", logo.Opacity, 0, 1, "; 1 covers what lies under it");
        faults.CheckRange("logo.width_percent", logo.WidthPercent, 2, 40, " % of the frame's width");
    }

    private static void Check(BrandColours? colours, FaultList faults)
    {
        if (colours is null)
        {
            faults.Require("colours", "Leave it out where there are none.");
            return;
        }
        var before = faults.Faults.Count;
        CheckColour("colours.accent", colours.Accent, faults);
        CheckColour("colours.text", colours.Text, faults);
        CheckColour("colours.background", colours.Background, faults);
        if (faults.Faults.Count > before || colours is not { Text: { } text, Background: { } background }) return;
        var contrast = HexColour.Parse(text).ContrastWith(HexColour.Parse(background));
        if (contrast < LeastContrast)
            faults.Add("colours.text", FaultCode.OutOfRange, $"Its contrast with the background is {FaultList.Number(Math.Round(contrast, 1))} : 1; at least {FaultList.Number(LeastContrast)} : 1 can be read.");
    }

    private static void CheckColour(string field, string? colour, FaultList faults)
    {
        if (colour is not null && !HexColour.IsOne(colour)) faults.Add(field, FaultCode.Malformed, $"{FaultList.Quote(colour)} is no colour; give one such as \"#ff6a3d\".");
    }

    // It comes to stand in subtitle documents, where these would end a tag.
    private static void CheckFont(string font, FaultList faults)
    {
        faults.CheckLength("font", font, FontCharacters);
        if (font.Any(c => char.IsControl(c) || c is '\\' or '{' or '}' or ',')) faults.Add("font", FaultCode.Malformed, $"{FaultList.Quote(font)} is no font family's name.");
    }
}
