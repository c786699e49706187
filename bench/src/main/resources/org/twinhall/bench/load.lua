-- Asks the addresses of a list in turn; args: the list, a number to go on from or "-", the encoding that is accepted.
local paths = {}
local at = 0
local number = nil

function init(args)
  for line in io.lines(args[1]) do
    paths[#paths + 1] = line
  end
  number = tonumber(args[2])
  wrk.headers["Accept-Encoding"] = args[3]
  wrk.headers["Accept"] = "text/html"
end

function request()
  at = at % #paths + 1
  local path = paths[at]
  if number then
    number = number + 1
    path = path .. (path:find("?", 1, true) and "&" or "?") .. "n=" .. string.format("%d", number)
  end
  return wrk.format("GET", path)
end

function done(summary, latency)
  local errors = summary.errors
  print("figure requests " .. summary.requests)
  print("figure duration " .. summary.duration)
  print("figure bytes " .. summary.bytes)
  print("figure errors " .. errors.connect + errors.read + errors.write + errors.status + errors.timeout)
  print("figure p50 " .. latency:percentile(50))
  print("figure p99 " .. latency:percentile(99))
  print("figure max " .. latency.max)
end
