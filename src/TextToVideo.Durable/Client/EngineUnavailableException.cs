namespace TextToVideo.Durable;

/// <summary>The engine cannot keep or tell anything just now. What it was asked for may have been done all the same.</summary>
public class EngineUnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
