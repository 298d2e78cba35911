using TextToVideo.Rendering;

namespace TextToVideo.Scripts.Templates;

/// <summary>The forms that the product knows.</summary>
public static class ScriptTemplates
{
    private static readonly ScriptRequirement ShortOpening = new(ScriptTrait.OpeningWords, Least: 1, Most: 20, "Open with a sentence of at most 20 words: viewers decide in the first three seconds.");

    public static IReadOnlyList<ScriptTemplate> All { get; } =
    [
        new()
        {
            Name = "explainer",
            Purpose = "Makes one thing understood.",
            Transition = TransitionKind.CrossFade,
            Sections =
            [
                new("hook", 0.1, "A question or a surprising fact that the rest answers."),
                new("what it is", 0.25, "The thing in one plain sentence, then where one meets it."),
                new("how it works", 0.45, "Cause and effect, step by step, with one comparison from daily life."),
                new("why it matters", 0.2, "What follows from it, and the answer to the opening."),
            ],
            Requirements =
            [
                ShortOpening,
                new(ScriptTrait.Sentences, Least: 5, Most: null, "Use at least five sentences: what it is, how it works and why it matters need room."),
                new(ScriptTrait.Questions, Least: 1, Most: 5, "Ask one to five questions, the first near the beginning, and answer them."),
            ],
            Hints = ["Say one thing in a sentence.", "Name things that can be seen; each becomes a picture.", "Explain a technical word at once or leave it out.", "Compare sizes with something everybody knows."],
        },
        new()
        {
            Name = "listicle",
            Purpose = "Counts things: \"top 5\", \"seven reasons\".",
            Transition = TransitionKind.Slide,
            Sections =
            [
                new("promise", 0.1, "How many, of what, and why the last one is worth waiting for."),
                new("items", 0.8, "Each with its number, its name, one fact and one picture; the best at the end."),
                new("close", 0.1, "One sentence that ties them together or asks for the viewer's own."),
            ],
            Requirements =
            [
                ShortOpening,
                new(ScriptTrait.Items, Least: 3, Most: 15, "Number 3 to 15 items, each at the head of its own line: \"1. ...\", or \"Number five: ...\"."),
                new(ScriptTrait.Figures, Least: 1, Most: null, "Say how many items there are."),
            ],
            Hints = ["Give every item about the same length.", "Count down, so that viewers stay for number one.", "Begin each item with its name.", "Leave out the item that needs an excuse."],
        },
        new()
        {
            Name = "story",
            Purpose = "Tells what happened to somebody.",
            Transition = TransitionKind.Fade,
            Sections =
            [
                new("beginning", 0.2, "Who, where, and what they want."),
                new("trouble", 0.35, "What stands in the way, and what it costs."),
                new("turn", 0.3, "The moment after which nothing is as before."),
                new("end", 0.15, "How it is now; the last picture answers the first."),
            ],
            Requirements =
            [
                new(ScriptTrait.OpeningWords, Least: 1, Most: 28, "Open with a sentence of at most 28 words that shows somebody somewhere."),
                new(ScriptTrait.Sentences, Least: 8, Most: null, "Use at least eight sentences: a beginning, trouble, a turn and an end."),
            ],
            Hints = ["Show what people do instead of what they feel.", "Let them speak: one line in quotation marks is a scene.", "Keep to one place and one time in a sentence.", "Name the hero again instead of \"he\" or \"she\" where a new scene begins."],
        },
        new()
        {
            Name = "how_to",
            Purpose = "Leads through a task step by step.",
            Transition = TransitionKind.Wipe,
            Sections =
            [
                new("result", 0.1, "What will be done, and how long it takes."),
                new("things needed", 0.15, "Everything, with amounts, before the first step."),
                new("steps", 0.6, "One action each, in order, beginning with the verb."),
                new("check", 0.15, "How to see that it worked, and the most common mistake."),
            ],
            Requirements =
            [
                ShortOpening,
                new(ScriptTrait.Items, Least: 3, Most: 20, "Give 3 to 20 steps, each numbered or beginning with \"first\", \"next\", \"then\", \"finally\"."),
            ],
            Hints = ["Begin each step with its verb: \"Stir\", \"Press\", \"Cut\".", "Say amounts, times and temperatures in numbers.", "One action in a sentence, so that each gets its picture.", "Warn before the step, not after it."],
        },
        new()
        {
            Name = "quote",
            Purpose = "Presents a saying and what lies behind it.",
            Transition = TransitionKind.Zoom,
            Sections =
            [
                new("quotation", 0.35, "The words themselves, in quotation marks, unshortened."),
                new("who said it", 0.25, "Name, time, occasion."),
                new("what it means", 0.4, "One thought on it for today."),
            ],
            Requirements =
            [
                new(ScriptTrait.Quotations, Least: 1, Most: 4, "Put the quotation in quotation marks; at most four of them."),
                new(ScriptTrait.Sentences, Least: 2, Most: 12, "Keep to 2 to 12 sentences: the quotation, who said it, what it means."),
                new(ScriptTrait.Seconds, Least: 5, Most: 60, "Keep it between 5 and 60 seconds."),
            ],
            Hints = ["Check who said it: many famous quotations are not by whom they are said to be.", "Leave a pause after the quotation: end it with its own full stop.", "Choose a quotation with something to see in it."],
        },
        new()
        {
            Name = "news",
            Purpose = "Reports what is new.",
            Transition = TransitionKind.Cut,
            Sections =
            [
                new("lead", 0.25, "Who did what, where and when, in one sentence."),
                new("details", 0.4, "Facts with their sources, the most important first."),
                new("background", 0.2, "What came before it."),
                new("outlook", 0.15, "What happens next, with a date."),
            ],
            Requirements =
            [
                new(ScriptTrait.OpeningWords, Least: 6, Most: 28, "Say who did what, where and when in a first sentence of 6 to 28 words."),
                new(ScriptTrait.Figures, Least: 1, Most: null, "Give at least one date or number."),
                new(ScriptTrait.Sentences, Least: 4, Most: null, "Use at least four sentences: lead, details, background, outlook."),
            ],
            Hints = ["Name the source in the sentence that needs it.", "Write days as dates: \"today\" is wrong tomorrow.", "Keep judgement out of it.", "Put what can be left out at the end."],
        },
    ];

    /// <returns>Null where there is none of this name.</returns>
    public static ScriptTemplate? Find(string name) => All.FirstOrDefault(t => t.Name == name);
}
