using System.Collections;
using System.Reflection;

namespace TextToVideo.Providers.Settings;

/// <summary>Which settings there are below a section: those of an options class, and sections of their own.</summary>
internal sealed class SettingTree
{
    private readonly SortedDictionary<string, SettingTree> _children = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<string> Names => _children.Keys;

    /// <summary>A value, or a list of values: what is below it is numbers.</summary>
    public bool IsValue => _children.Count == 0;

    public SettingTree? Find(string name) => _children.GetValueOrDefault(name);

    /// <param name="path">`OpenAi:Chat`; sections on the way are made.</param>
    public SettingTree Add(string path, Type options)
    {
        var tree = path.Split(':').Aggregate(this, (at, name) => at.Child(name));
        tree.AddProperties(options);
        return this;
    }

    private SettingTree Child(string name)
    {
        if (!_children.TryGetValue(name, out var child)) _children[name] = child = new SettingTree();
        return child;
    }

    private void AddProperties(Type options)
    {
        foreach (var property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var child = Child(property.Name);
            if (HasSettings(property.PropertyType)) child.AddProperties(property.PropertyType);
        }
    }

    private static bool HasSettings(Type type) => type.IsClass && type.Assembly == typeof(SettingTree).Assembly && !typeof(IEnumerable).IsAssignableFrom(type);
}
