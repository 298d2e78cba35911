namespace TextToVideo.Embedded.Storage;

/// <param name="Activities">How many had been begun and have no recorded result; they run again.</param>
internal readonly record struct ReleasedWork(int Instances, int Activities);
