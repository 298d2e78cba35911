using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TextToVideo.Functions.Whisper;
using TextToVideo.Media.Processes;
using TextToVideo.Media.Whisper;
using TextToVideo.Storage.Folder;

namespace TextToVideo.Functions.Tests.Whisper;

/// <summary>The aligner on the real native library, with a store of its own.</summary>
internal sealed class WhisperUnderTest : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ttv-whisper-");
    private readonly FolderArtifactStore _store;
    private readonly WhisperModels _models;
    private readonly WhisperModel _model;

    public WhisperUnderTest(string? modelPath)
    {
        var options = Options.Create(new WhisperOptions { Model = modelPath });
        _store = new FolderArtifactStore(new FolderStoreOptions { Root = File("artifacts") }, TimeProvider.System);
        _models = new WhisperModels(new ModelDownload(null!, TimeProvider.System, NullLogger<ModelDownload>.Instance), options, TimeProvider.System, File("models"));
        _model = new WhisperModel(_store, _models);
        var tools = new ToolRunner(new ToolLocator(Options.Create(new ToolOptions())), TimeProvider.System);
        Aligner = new WhisperAligner(_model, new RecogniserSamples(tools), options);
    }

    public WhisperAligner Aligner { get; }

    public string File(string name) => Path.Combine(_folder.FullName, name);

    public async ValueTask DisposeAsync()
    {
        await _model.DisposeAsync();
        _models.Dispose();
        _store.Dispose();
        _folder.Delete(recursive: true);
    }
}
