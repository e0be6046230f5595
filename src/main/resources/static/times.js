// Times in words and figures, rounded alike, and as the server rounds them.

export const words = (time) => {
  const seconds = Math.round(time);
  const parts = [
    [Math.floor(seconds / 3600), "hour"],
    [Math.floor(seconds / 60) % 60, "minute"],
    [seconds % 60, "second"],
  ].filter(([number]) => number > 0).map(([number, unit]) => `${number} ${unit}${number === 1 ? "" : "s"}`);
  return parts.join(" ") || "0 seconds";
};

export const figures = (time) => {
  const seconds = Math.round(time);
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return seconds < 3600
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(seconds / 3600)}:${two(minutes % 60)}:${two(seconds % 60)}`;
};
