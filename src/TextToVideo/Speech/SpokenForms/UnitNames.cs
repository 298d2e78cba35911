namespace TextToVideo.Speech.SpokenForms;

/// <summary>Units as they are written after a number, case and all: MB is not mb.</summary>
internal static class UnitNames
{
    private static readonly Dictionary<string, UnitName> Units = new()
    {
        ["km"] = Regular("kilometer"), ["m"] = Regular("meter"), ["cm"] = Regular("centimeter"), ["mm"] = Regular("millimeter"),
        ["nm"] = Regular("nanometer"), ["μm"] = Regular("micrometer"), ["mi"] = Regular("mile"), ["ft"] = new("foot", "feet"),
        ["yd"] = Regular("yard"), ["ly"] = new("light year", "light years"),
        ["kg"] = Regular("kilogram"), ["g"] = Regular("gram"), ["mg"] = Regular("milligram"), ["lb"] = Regular("pound"), ["lbs"] = Regular("pound"), ["tsp"] = Regular("teaspoon"), ["tbsp"] = Regular("tablespoon"), ["oz"] = Regular("ounce"),
        ["l"] = Regular("liter"), ["L"] = Regular("liter"), ["ml"] = Regular("milliliter"), ["mL"] = Regular("milliliter"),
        ["km/h"] = Per("kilometer", "hour"), ["kmh"] = Per("kilometer", "hour"), ["kph"] = Per("kilometer", "hour"), ["mph"] = Per("mile", "hour"),
        ["m/s"] = Per("meter", "second"), ["km/s"] = Per("kilometer", "second"), ["m/s2"] = new("meter per second squared", "meters per second squared"), ["ft/s"] = new("foot per second", "feet per second"), ["g/l"] = Per("gram", "liter"), ["rpm"] = Per("revolution", "minute"), ["fps"] = Per("frame", "second"),
        ["km2"] = Square("kilometer"), ["m2"] = Square("meter"), ["m3"] = new("cubic meter", "cubic meters"), ["cm2"] = Square("centimeter"), ["ha"] = Regular("hectare"),
        ["s"] = Regular("second"), ["sec"] = Regular("second"), ["ms"] = Regular("millisecond"), ["min"] = Regular("minute"), ["h"] = Regular("hour"), ["hr"] = Regular("hour"), ["hrs"] = Regular("hour"), ["yr"] = Regular("year"), ["yrs"] = Regular("year"),
        ["°"] = Regular("degree"), ["°C"] = new("degree celsius", "degrees celsius"), ["°F"] = new("degree fahrenheit", "degrees fahrenheit"), ["%"] = new("percent", "percent"),
        ["Hz"] = Same("hertz"), ["kHz"] = Same("kilohertz"), ["MHz"] = Same("megahertz"), ["GHz"] = Same("gigahertz"),
        ["W"] = Regular("watt"), ["kW"] = Regular("kilowatt"), ["MW"] = Regular("megawatt"), ["GW"] = Regular("gigawatt"), ["TWh"] = new("terawatt hour", "terawatt hours"),
        ["kWh"] = new("kilowatt hour", "kilowatt hours"), ["MWh"] = new("megawatt hour", "megawatt hours"), ["V"] = Regular("volt"), ["mAh"] = new("milliamp hour", "milliamp hours"), ["dB"] = Regular("decibel"), ["hp"] = Same("horsepower"),
        ["KB"] = Regular("kilobyte"), ["kB"] = Regular("kilobyte"), ["MB"] = Regular("megabyte"), ["GB"] = Regular("gigabyte"), ["TB"] = Regular("terabyte"), ["PB"] = Regular("petabyte"),
        ["Mbps"] = Per("megabit", "second"), ["Gbps"] = Per("gigabit", "second"), ["px"] = Regular("pixel"), ["MP"] = Regular("megapixel"), ["kcal"] = Regular("kilocalorie"), ["cal"] = Regular("calorie"),
    };

    public static UnitName? Find(string written) => Units.GetValueOrDefault(written.Replace('µ', 'μ').Replace("^", "", StringComparison.Ordinal));

    private static UnitName Regular(string one) => new(one, one + "s");

    private static UnitName Same(string name) => new(name, name);

    private static UnitName Per(string one, string per) => new($"{one} per {per}", $"{one}s per {per}");

    private static UnitName Square(string one) => new($"square {one}", $"square {one}s");
}
