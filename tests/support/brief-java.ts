/**
 * Variables for a java that lives for some seconds or minutes: it compiles with its first compiler alone. The second one
 * makes faster code of what runs for long, and until then takes as much of the processor as the database does. The room
 * for compiled code is what it would be with both.
 */
export const BRIEF_JAVA = { JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m' };
