package org.twinhall.archive;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;

/** What a column holds, whatever its database calls it, and how that stands in JSON. */
enum ColumnType {
    /** true or false. */
    FLAG {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeBoolean(row.getBoolean(column));
        }

        @Override
        void set(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setBoolean(column, Boolean.parseBoolean(value));
        }
    },
    /** A whole number. */
    NUMBER {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeNumber(row.getLong(column));
        }

        @Override
        void set(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setLong(column, Long.parseLong(value));
        }
    },
    /** A number with digits behind the point, as a text, so that none is lost. */
    DECIMAL {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getBigDecimal(column).stripTrailingZeros().toPlainString());
        }

        @Override
        void set(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setBigDecimal(column, new BigDecimal(value));
        }
    },
    /** A moment in UTC, {@code 2026-10-20T12:30:00.123456}. */
    MOMENT {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getObject(column, LocalDateTime.class).toString());
        }

        @Override
        void set(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setObject(column, LocalDateTime.parse(value));
        }
    },
    /** A day, {@code 2026-10-20}. */
    DAY {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        void set(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setObject(column, LocalDate.parse(value));
        }
    },
    /** Bytes in Base64. */
    BYTES {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(Base64.getEncoder().encodeToString(row.getBytes(column)));
        }

        @Override
        void set(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setBytes(column, Base64.getDecoder().decode(value));
        }
    },
    /** Words. */
    TEXT {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getString(column));
        }

        @Override
        void set(PreparedStatement statement, int column, String value) throws SQLException {
            statement.setString(column, value);
        }
    };

    /** Writes a value that is not null. */
    abstract void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException;

    /** Sets a value that is not null from how it stands in JSON. */
    abstract void set(PreparedStatement statement, int column, String value) throws SQLException;

    /** What a JDBC type is here. */
    static ColumnType of(int type) {
        return switch (type) {
            case Types.BIT, Types.BOOLEAN -> FLAG;
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.FLOAT, Types.REAL -> DECIMAL;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> MOMENT;
            case Types.DATE -> DAY;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            default -> TEXT;
        };
    }
}
