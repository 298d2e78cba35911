namespace TextToVideo.Speech.SpokenForms;

/// <summary>Units as they are written after a number, case and all: MB is not mb.</summary>
internal static class UnitNames
{
    private static readonly Dictionary<string, UnitName> Units = new()
    {
        ["km"] = Regular("kilometer"), ["m"] = Regular("meter"), ["cm"] = Regular("centimeter"), ["mm"] = Regular("millimeter"),
        ["nm"] = Regular("nanometer"), ["μm"] = Regular("micrometer"), ["mi"] = Regular("mile"), ["ft"] = new("foot", "feet"),
        ["yd"] = Regular("yard"), ["nmi"] = Regular("nautical mile"), ["ly"] = new("light year", "light years"),
        ["kg"] = Regular("kilogram"), ["g"] = Regular("gram"), ["mg"] = Regular("milligram"), ["lb"] = Regular("pound"), ["lbs"] = Regular("pound"), ["oz"] = Regular("ounce"), ["mcg"] = Regular("microgram"), ["μg"] = Regular("microgram"), ["t"] = new("ton", "tons"),
        ["tsp"] = Regular("teaspoon"), ["Tsp"] = Regular("teaspoon"), ["tbsp"] = Regular("tablespoon"), ["Tbsp"] = Regular("tablespoon"), ["pt"] = Regular("pint"), ["qt"] = Regular("quart"), ["gal"] = Regular("gallon"),
        ["l"] = Regular("liter"), ["L"] = Regular("liter"), ["ml"] = Regular("milliliter"), ["mL"] = Regular("milliliter"), ["cl"] = Regular("centiliter"), ["dl"] = Regular("deciliter"),
        ["km/h"] = Per("kilometer", "hour"), ["kmh"] = Per("kilometer", "hour"), ["kph"] = Per("kilometer", "hour"), ["mph"] = Per("mile", "hour"),
        ["m/s"] = Per("meter", "second"), ["km/s"] = Per("kilometer", "second"), ["m/s2"] = new("meter per second squared", "meters per second squared"), ["ft/s"] = new("foot per second", "feet per second"), ["g/l"] = Per("gram", "liter"), ["mg/dL"] = Per("milligram", "deciliter"), ["mg/dl"] = Per("milligram", "deciliter"), ["km/s2"] = new("kilometer per second squared", "kilometers per second squared"), ["rpm"] = Per("revolution", "minute"), ["fps"] = Per("frame", "second"), ["bpm"] = Per("beat", "minute"), ["mpg"] = Per("mile", "gallon"), ["l/100km"] = new("liter per hundred kilometers", "liters per hundred kilometers"), ["L/100km"] = new("liter per hundred kilometers", "liters per hundred kilometers"),
        ["km2"] = Square("kilometer"), ["m2"] = Square("meter"), ["m3"] = new("cubic meter", "cubic meters"), ["cm2"] = Square("centimeter"), ["cm3"] = new("cubic centimeter", "cubic centimeters"), ["km3"] = new("cubic kilometer", "cubic kilometers"), ["ha"] = Regular("hectare"),
        ["s"] = Regular("second"), ["sec"] = Regular("second"), ["secs"] = Regular("second"), ["ms"] = Regular("millisecond"), ["μs"] = Regular("microsecond"), ["ns"] = Regular("nanosecond"), ["min"] = Regular("minute"), ["mins"] = Regular("minute"), ["h"] = Regular("hour"), ["hr"] = Regular("hour"), ["hrs"] = Regular("hour"), ["yr"] = Regular("year"), ["yrs"] = Regular("year"),
        ["°"] = Regular("degree"), ["°C"] = new("degree celsius", "degrees celsius"), ["°F"] = new("degree fahrenheit", "degrees fahrenheit"), ["%"] = new("percent", "percent"),
        ["°N"] = new("degree north", "degrees north"), ["°S"] = new("degree south", "degrees south"), ["°E"] = new("degree east", "degrees east"), ["°W"] = new("degree west", "degrees west"),
        ["Hz"] = Same("hertz"), ["kHz"] = Same("kilohertz"), ["MHz"] = Same("megahertz"), ["GHz"] = Same("gigahertz"),
        ["W"] = Regular("watt"), ["kW"] = Regular("kilowatt"), ["MW"] = Regular("megawatt"), ["GW"] = Regular("gigawatt"), ["mW"] = Regular("milliwatt"), ["Wh"] = Regular("watt hour"), ["GWh"] = Regular("gigawatt hour"), ["TWh"] = Regular("terawatt hour"),
        ["kWh"] = new("kilowatt hour", "kilowatt hours"), ["MWh"] = new("megawatt hour", "megawatt hours"), ["V"] = Regular("volt"), ["Ω"] = Regular("ohm"), ["kΩ"] = Regular("kiloohm"), ["kV"] = Regular("kilovolt"), ["mA"] = Regular("milliamp"), ["mAh"] = Regular("milliamp hour"), ["Ah"] = Regular("amp hour"), ["dB"] = Regular("decibel"), ["hp"] = Same("horsepower"), ["Nm"] = Regular("newton meter"), ["lb-ft"] = new("pound foot", "pound feet"), ["ft-lb"] = new("foot pound", "foot pounds"),
        ["kJ"] = Regular("kilojoule"), ["Pa"] = Regular("pascal"), ["hPa"] = Regular("hectopascal"), ["kPa"] = Regular("kilopascal"), ["MPa"] = Regular("megapascal"), ["mmHg"] = new("millimeter of mercury", "millimeters of mercury"),
        ["ppm"] = new("part per million", "parts per million"), ["ppb"] = new("part per billion", "parts per billion"), ["AU"] = Regular("astronomical unit"),
        ["KB"] = Regular("kilobyte"), ["kB"] = Regular("kilobyte"), ["MB"] = Regular("megabyte"), ["GB"] = Regular("gigabyte"), ["TB"] = Regular("terabyte"), ["PB"] = Regular("petabyte"),
        ["kbps"] = Per("kilobit", "second"), ["Kbps"] = Per("kilobit", "second"), ["Mbit"] = Regular("megabit"), ["Gbit"] = Regular("gigabit"), ["Mbps"] = Per("megabit", "second"), ["Gbps"] = Per("gigabit", "second"), ["px"] = Regular("pixel"), ["MP"] = Regular("megapixel"), ["kcal"] = Regular("kilocalorie"), ["cal"] = Regular("calorie"),
    };

    /// <summary>Read in full without a number as well: "how many km?", "five kg".</summary>
    private static readonly HashSet<string> NothingElse =
        ["km", "cm", "kg", "km2", "m2", "kph", "mph", "mL", "tbsp", "tsp", "lbs", "kHz", "MHz", "GHz", "Hz", "kW", "kWh", "MWh", "GWh", "TWh", "GB", "TB", "KB", "rpm", "fps", "mpg", "Mbps", "Gbps", "mAh", "mmHg", "ppm", "lb-ft", "°C", "°F"];

    public static UnitName? Find(string written) => Units.GetValueOrDefault(written.Replace('µ', 'μ').Replace("^", "", StringComparison.Ordinal));

    public static bool IsNothingElse(string written) => NothingElse.Contains(written.Replace("^", "", StringComparison.Ordinal));

    private static UnitName Regular(string one) => new(one, one + "s");

    private static UnitName Same(string name) => new(name, name);

    private static UnitName Per(string one, string per) => new($"{one} per {per}", $"{one}s per {per}");

    private static UnitName Square(string one) => new($"square {one}", $"square {one}s");
}
