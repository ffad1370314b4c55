import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A back office's consumer of the queue, whole: claim, keep, finish. PostgreSQL and plain JDBC.
 *
 * <p>Needs a PostgreSQL JDBC driver on the class path and, in the environment, QUEUE_URL (an account
 * with the role {@code backoffice}) and OWN_URL (the back office's own database), both as
 * {@code jdbc:postgresql://host/name?user=...&password=...}. With the argument {@code --once} it ends
 * when the queue is empty; else it works until the process is asked to stop.
 */
public final class Consumer {
    private static final String OWNER = "erp";
    private static final int BATCH = 10;
    private static final int LEASE_SECONDS = 60;
    private static final long IDLE_MILLIS = 2_000;

    // A row may come again after a crash between our commit and queue_finish: the key forgives it.
    private static final String OWN_TABLE =
            "CREATE TABLE IF NOT EXISTS received ("
                    + " case_id uuid NOT NULL, seq integer NOT NULL, kind text NOT NULL,"
                    + " event text NOT NULL, payload jsonb NOT NULL, PRIMARY KEY (case_id, seq))";
    private static final String KEEP =
            "INSERT INTO received (case_id, seq, kind, event, payload)"
                    + " VALUES (?, ?, ?, ?, ?::jsonb) ON CONFLICT (case_id, seq) DO NOTHING";

    private final Connection queue;
    private final Connection own;

    private Consumer(Connection queue, Connection own) {
        this.queue = queue;
        this.own = own;
    }

    /** A claimed row; the payload stays the JSON text that it is. */
    private record Row(
            UUID id, UUID token, UUID caseId, int seq, String kind, String event, String payload) {}

    public static void main(String[] arguments) throws SQLException, InterruptedException {
        boolean once = arguments.length > 0 && arguments[0].equals("--once");
        Thread worker = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(worker::interrupt));
        try (Connection queue = DriverManager.getConnection(System.getenv("QUEUE_URL"));
                Connection own = DriverManager.getConnection(System.getenv("OWN_URL"))) {
            try (Statement statement = own.createStatement()) {
                statement.execute(OWN_TABLE);
            }
            Consumer consumer = new Consumer(queue, own);
            while (!Thread.interrupted()) {
                int worked = consumer.work();
                if (worked == 0 && once) {
                    return;
                }
                if (worked == 0) {
                    Thread.sleep(IDLE_MILLIS);
                }
            }
        }
    }

    /** Claims one batch and ends each of its rows; answers how many there were. */
    private int work() throws SQLException {
        List<Row> rows = claim();
        for (Row row : rows) {
            try {
                keep(row);
            } catch (SQLException error) {
                // The state of the error alone: its words may repeat what the case says.
                fail(row, error.getSQLState());
                continue;
            }
            finish(row);
        }
        return rows.size();
    }

    private List<Row> claim() throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement call =
                queue.prepareStatement("SELECT * FROM queue_claim(?, ?, ?)")) {
            call.setString(1, OWNER);
            call.setInt(2, BATCH);
            call.setInt(3, LEASE_SECONDS);
            try (ResultSet found = call.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
        }
        return rows;
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                found.getObject("id", UUID.class),
                found.getObject("lease_token", UUID.class),
                found.getObject("case_id", UUID.class),
                found.getInt("seq"),
                found.getString("kind"),
                found.getString("event"),
                found.getString("payload"));
    }

    /** What the back office does with an event; here, it stores it. */
    private void keep(Row row) throws SQLException {
        try (PreparedStatement insert = own.prepareStatement(KEEP)) {
            insert.setObject(1, row.caseId());
            insert.setInt(2, row.seq());
            insert.setString(3, row.kind());
            insert.setString(4, row.event());
            insert.setString(5, row.payload());
            insert.executeUpdate();
        }
    }

    private void finish(Row row) throws SQLException {
        try (PreparedStatement call = queue.prepareStatement("SELECT queue_finish(?, ?)")) {
            call.setObject(1, row.id());
            call.setObject(2, row.token());
            call.executeQuery().close();
        }
    }

    private void fail(Row row, String why) throws SQLException {
        try (PreparedStatement call = queue.prepareStatement("SELECT queue_fail(?, ?, ?)")) {
            call.setObject(1, row.id());
            call.setObject(2, row.token());
            call.setString(3, why);
            call.executeQuery().close();
        }
    }
}
