namespace TextToVideo.Embedded.Storage;

/// <summary>The tables of a journal. Times are UTC ticks (100 ns), so that what is read equals what was written.</summary>
internal static class JournalSchema
{
    /// <summary>Raised with every change of the tables or of what stands in them.</summary>
    public const int Version = 2;

    /// <summary>"TtvJ": tells a journal from other SQLite files.</summary>
    public const int ApplicationId = 0x5474764A;

    public const string Tables = """
        -- One row an instance. owner, fence and version guard every turn: a turn is recorded only by the worker that
        -- claimed the instance (owner), under that very claim (fence), on top of the history it saw (version).
        -- ready_at: when there is something to do; null while it waits. Not before the wanted start for a new one.
        CREATE TABLE instances (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            status INTEGER NOT NULL,
            execution INTEGER NOT NULL DEFAULT 0,
            parent_seq INTEGER,
            parent_execution INTEGER,
            parent_call INTEGER,
            input TEXT,
            output TEXT,
            custom_status TEXT,
            failure TEXT,
            trace_parent TEXT,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            ready_at INTEGER,
            event_count INTEGER NOT NULL DEFAULT 0,
            version INTEGER NOT NULL DEFAULT 0,
            owner TEXT,
            fence INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX instances_ready ON instances (ready_at) WHERE owner IS NULL AND ready_at IS NOT NULL;
        CREATE INDEX instances_owned ON instances (owner) WHERE owner IS NOT NULL;
        CREATE INDEX instances_children ON instances (parent_seq) WHERE parent_seq IS NOT NULL;

        CREATE TABLE history (
            instance INTEGER NOT NULL,
            position INTEGER NOT NULL,
            event TEXT NOT NULL,
            PRIMARY KEY (instance, position)
        ) WITHOUT ROWID;

        -- What has come in and is not yet part of the history. position orders the messages of one instance.
        CREATE TABLE inbox (
            instance INTEGER NOT NULL,
            position INTEGER NOT NULL,
            is_external INTEGER NOT NULL,
            event TEXT NOT NULL,
            PRIMARY KEY (instance, position)
        ) WITHOUT ROWID;

        -- Activities that have no recorded result. A result counts only under the claim (owner, fence) it was worked out under.
        CREATE TABLE activities (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            instance INTEGER NOT NULL,
            call INTEGER NOT NULL,
            name TEXT NOT NULL,
            kind INTEGER NOT NULL,
            input TEXT,
            owner TEXT,
            fence INTEGER NOT NULL DEFAULT 0,
            rank INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX activities_waiting ON activities (kind, rank, seq) WHERE owner IS NULL;
        CREATE INDEX activities_owned ON activities (owner) WHERE owner IS NOT NULL;
        CREATE INDEX activities_of ON activities (instance);

        CREATE TABLE timers (
            instance INTEGER NOT NULL,
            call INTEGER NOT NULL,
            fire_at INTEGER NOT NULL,
            PRIMARY KEY (instance, call)
        ) WITHOUT ROWID;
        CREATE INDEX timers_due ON timers (fire_at);

        -- Whoever works on this journal. The lease covers everything that the worker owns.
        CREATE TABLE workers (
            id TEXT PRIMARY KEY,
            process_id INTEGER NOT NULL,
            started_at INTEGER NOT NULL,
            lease_until INTEGER NOT NULL
        ) WITHOUT ROWID;

        """ + Queues;

    /// <summary>From version 1 to 2.</summary>
    public const string AddQueues = """
        ALTER TABLE activities ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
        DROP INDEX activities_waiting;
        CREATE INDEX activities_waiting ON activities (kind, rank, seq) WHERE owner IS NULL;

        """ + Queues;

    private const string Queues = """
        -- Instances that queue, from their asking to their end. An instance that waits has no ready_at and is nobody's.
        -- rank: as asked for while it waits; from its admission on what it had risen to by then.
        CREATE TABLE queued (
            instance INTEGER PRIMARY KEY,
            queue TEXT NOT NULL,
            rank INTEGER NOT NULL,
            share TEXT NOT NULL,
            asked_at INTEGER NOT NULL,
            admitted_at INTEGER
        );
        CREATE INDEX queued_waiting ON queued (queue, rank, share, instance) WHERE admitted_at IS NULL;
        CREATE INDEX queued_admitted ON queued (queue, share) WHERE admitted_at IS NOT NULL;

        -- Whose turn it was when.
        CREATE TABLE shares (
            queue TEXT NOT NULL,
            share TEXT NOT NULL,
            served_at INTEGER NOT NULL, -- a running number
            PRIMARY KEY (queue, share)
        ) WITHOUT ROWID;
        """;
}
