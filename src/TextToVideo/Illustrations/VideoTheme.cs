using TextToVideo.Storyboards;
using TextToVideo.Storyboards.Keywords;
using TextToVideo.Words;

namespace TextToVideo.Illustrations;

/// <summary>What a video is about, from a handful of themes: coarse on purpose, so that the edit of a scene seldom changes the others' drawings.</summary>
public static class VideoTheme
{
    /// <summary>Scenes that must speak of it.</summary>
    private const int FewestScenes = 3;

    /// <summary>Of all scenes: in a long video that is about nothing in particular a few words of many themes occur, and one edit would change which of them comes first.</summary>
    private const double LeastShare = 0.15;

    // Beginnings of words, so that they serve several languages and endings.
    private static readonly (string Theme, string[] Beginnings)[] Themes =
    [
        ("sea", ["sea", "ocean", "whale", "shark", "coral", "reef", "wave", "marine", "meer", "ozean", "océan", "mar", "agua", "water", "wasser"]),
        ("nature", ["forest", "tree", "animal", "wald", "wäld", "baum", "bäum", "bosque", "árbol", "forêt", "arbre", "plant", "pflanz", "climate", "klima"]),
        ("money", ["money", "bank", "invest", "saving", "salary", "debt", "stock", "inflation", "geld", "zins", "schuld", "dinero", "ahorr", "deuda", "argent", "dette"]),
        ("sports", ["football", "soccer", "stadium", "goal", "match", "league", "team", "striker", "keeper", "goalkeeper", "coach", "season", "tournament", "championship", "midfield", "defender", "fußball", "stadion", "mannschaft", "fútbol", "estadio", "equipo", "tennis", "olympi"]),
        ("tech", ["computer", "software", "algorithm", "neural", "network", "data", "model", "learning", "internet", "robot", "code", "program", "python", "javascript", "server", "database", "daten", "rechner", "datos", "ordenador", "données", "ordinateur"]),
        ("space", ["space", "planet", "galax", "star", "orbit", "rocket", "astronaut", "weltraum", "weltall", "rakete", "espacio", "cohete", "étoile"]),
        ("food", ["food", "cook", "recipe", "coffee", "tea", "kitchen", "kaffee", "koch", "küche", "essen", "café", "cocina", "receta", "comida", "cuisine", "recette"]),
        ("history", ["century", "empire", "king", "war", "ancient", "roman", "jahrhundert", "reich", "krieg", "siglo", "imperio", "guerra", "siècle", "guerre"]),
        ("health", ["health", "sleep", "habits", "body", "brain", "heart", "doctor", "gesund", "schlaf", "körper", "salud", "sueño", "cuerpo", "santé", "sommeil"]),
    ];

    /// <returns>Null: no theme stands out.</returns>
    public static string? Of(Storyboard storyboard)
    {
        ArgumentNullException.ThrowIfNull(storyboard);
        // A language's small words are no theme, whatever they mean in another: "war" is German for "was".
        var small = LanguageWords.For(storyboard.Language).Stop;
        var scenes = storyboard.Scenes.Select(scene => WordToken.ReadAll(scene.Text, cutElisions: true).Select(word => word.Lower).Where(word => !small.Contains(word)).ToArray()).ToArray();
        var counts = Themes.Select(theme => (theme.Theme, Scenes: scenes.Count(words => words.Any(word => theme.Beginnings.Any(beginning => Begins(word, beginning))))));
        var best = counts.MaxBy(count => count.Scenes);
        var fewest = Math.Max(Math.Min(FewestScenes, Math.Max(1, scenes.Length)), LeastShare * scenes.Length);
        return best.Scenes >= fewest ? best.Theme : null;
    }

    /// <returns>The first word of a text that speaks of the theme; null: none does.</returns>
    internal static string? WordOf(string theme, string text)
    {
        var beginnings = Themes.First(each => each.Theme == theme).Beginnings;
        return WordToken.ReadAll(text, cutElisions: true).Select(word => word.Lower).FirstOrDefault(word => beginnings.Any(beginning => Begins(word, beginning)));
    }

    /// <summary>"Sea" is not "search": short beginnings allow a plural only.</summary>
    private static bool Begins(string word, string beginning) =>
        word.StartsWith(beginning, StringComparison.Ordinal) && (beginning.Length > 4 || word.Length <= beginning.Length + 2 && (word.Length == beginning.Length || word[^1] is 's' or 'e' or 'n'));
}
