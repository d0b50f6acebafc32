const SIGNATURE_BYTES = 8;
const CRC_POLYNOMIAL = 0xedb88320;

/**
 * A PNG with a text under a keyword (an iTXt chunk: UTF-8, not compressed), which image viewers and libraries read. It
 * comes after the header, which the format wants first.
 */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  // The keyword, no compression, no language, no translation of the keyword; the text is the rest.
  const content = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const numbers = new DataView(chunk.buffer);
  numbers.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  numbers.setUint32(chunk.length - 4, crcOf(content));
  const headerEnd = SIGNATURE_BYTES + 12 + new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE_BYTES);
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, headerEnd));
  whole.set(chunk, headerEnd);
  whole.set(png.subarray(headerEnd), headerEnd + chunk.length);
  return whole;
}

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ CRC_POLYNOMIAL : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
