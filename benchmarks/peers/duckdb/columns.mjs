// Loads exported columns into a table: raw first, then with null for what is unknown in columns of some widths.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const types = {
    int64: { array: BigInt64Array, sql: 'bigint' },
    uint64: { array: BigInt64Array, sql: 'bigint' },
    int32: { array: Int32Array, sql: 'integer' },
    int16: { array: Int16Array, sql: 'smallint' },
    int8: { array: Int8Array, sql: 'tinyint' },
    uint8: { array: Uint8Array, sql: 'utinyint' },
};

function read(folder, { file, type, rows }) {
    const bytes = readFileSync(join(folder, file));
    const column = new types[type].array(bytes.buffer, bytes.byteOffset, bytes.byteLength / types[type].array.BYTES_PER_ELEMENT);
    if (column.length !== rows)
        throw new Error(`${file}: ${column.length} values, but ${rows} rows`);
    return column;
}

const known = (widths, { name, type, unknown }) => {
    if (name === 'invalid')
        return 'invalid <> 0 as invalid';
    return widths.includes(type) && unknown !== null ? `nullif(${name}, ${BigInt(unknown)}) as ${name}` : name;
};

export async function load(duckdb, connection, folder, table, entries, widths) {
    const columns = entries.map((entry) => read(folder, entry));
    const { rows } = entries[0];
    await connection.run(`create table raw (id integer, ${entries.map(({ name, type }) => `${name} ${types[type].sql}`).join(', ')})`);
    const appender = await connection.createAppender('raw');
    const rowTypes = [duckdb.INTEGER, ...entries.map(({ type }) => duckdb[types[type].sql.toUpperCase()])];
    for (let first = 0; first < rows; first += 2048) {
        const count = Math.min(2048, rows - first);
        const chunk = duckdb.DuckDBDataChunk.create(rowTypes, count);
        fill(chunk, 0, Int32Array.from({ length: count }, (_, i) => first + i));
        columns.forEach((column, i) => fill(chunk, i + 1, column.subarray(first, first + count)));
        appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    await connection.run(`create table ${table} as select id, ${entries.map((entry) => known(widths, entry)).join(', ')} from raw`);
    await connection.run('drop table raw');
}

function fill(chunk, index, values) {
    const vector = chunk.getColumnVector(index);
    vector.items.set(values);
    vector.flush();
}
