#!/usr/bin/env bash
# npm run test:slurm: a job array of docs/at-scale.md on a real Slurm, brought up on this one machine, against the serial
# output. Needs root, and slurmctld, slurmd and munged (apt-get install slurm-wlm munge): no part of `npm test`.
set -euo pipefail
cd "$(dirname "$0")/.."
for program in slurmctld slurmd sbatch munged jq; do
  command -v "$program" > /dev/null || { echo "test:slurm: $program is not installed (apt-get install slurm-wlm munge jq)" >&2; exit 2; }
done
[ "$(id -u)" = 0 ] || { echo "test:slurm: needs root, to start slurmd" >&2; exit 2; }
npm run -s build
root=$PWD
work=$(mktemp -d)
daemons=()
finish() {
  [ "${#daemons[@]}" = 0 ] || kill "${daemons[@]}" 2> /dev/null || true
  wait
  rm -rf "$work"
}
trap finish EXIT

# a munged of our own, with a key and a socket of its own
mkdir -p "$work/munge" "$work/state" "$work/spool" "$work/bin"
chown -R munge:munge "$work/munge"
chmod 755 "$work"
dd if=/dev/urandom of="$work/munge/key" bs=128 count=1 status=none
chown munge:munge "$work/munge/key"
chmod 600 "$work/munge/key"
chmod 755 "$work/munge"
setpriv --reuid=munge --regid=munge --clear-groups munged --foreground --key-file="$work/munge/key" \
  --socket="$work/munge/socket" --pid-file="$work/munge/pid" --log-file="$work/munge/log" --seed-file="$work/munge/seed" 2> "$work/munged.err" &
daemons+=("$!")

host=$(hostname -s)
cat > "$work/slurm.conf" << CONF
ClusterName=whosaid
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
SlurmctldPort=${SLURMCTLD_PORT:-16817}
SlurmdPort=${SLURMD_PORT:-16818}
ReturnToService=2
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=2048 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF=$work/slurm.conf
for _ in $(seq 100); do [ -S "$work/munge/socket" ] && break; sleep 0.1; done
slurmctld -D 2> "$work/slurmctld.err" &
daemons+=("$!")
slurmd -D 2> "$work/slurmd.err" &
daemons+=("$!")
for _ in $(seq 100); do sinfo --noheader --format=%T 2> /dev/null | grep -q idle && break; sleep 0.3; done
sinfo

# the recipe as printed, with the articles and the commands that it names
printf '#!/bin/sh\nexec %s %s/bin/whosaid.js "$@"\n' "$(command -v node)" "$root" > "$work/bin/whosaid"
block() { awk -v name="\`\`\`sh $1" '$0 == name { on = 1; next } /^```/ { on = 0 } on' "$root/docs/at-scale.md"; }
block merge-parts > "$work/bin/merge-parts"
block slurm > "$work/job.sh"
chmod +x "$work"/bin/*
export PATH="$work/bin:$PATH"
cd "$work"
node --input-type=module -e "
  const { madeArticle } = await import('$root/dist/bench/made.js');
  for (let i = 0; i < 200; i++) console.log(i % 50 === 7 ? 'no JSON' : JSON.stringify({ id: 'made ' + i, text: madeArticle(i, 6) }));
" > articles.jsonl
# two tasks are killed in the middle (their drafts are there, their parts are not), and submitted again by their numbers
sbatch --wait job.sh &
running=$!
for _ in $(seq 600); do [ -n "$(ls part-*.tmp 2> /dev/null)" ] && break; sleep 0.05; done
scancel --signal=KILL --full 1_1 1_2
wait "$running" || echo "the array ended with $?, as it should"
missing=()
for part in 1 2 3 4; do [ -e "part-$part.jsonl" ] || missing+=("$part"); done
[ "${#missing[@]}" -gt 0 ] || { echo "test:slurm: nothing was killed in time" >&2; exit 1; }
echo "again: ${missing[*]}"
sbatch --wait --array="$(IFS=,; echo "${missing[*]}")" job.sh
merge-parts articles.jsonl part-[1-4].jsonl > quotes.jsonl
whosaid --format jsonl --jobs 1 articles.jsonl > serial.jsonl 2> serial.log
wc -l part-[1-4].jsonl
cmp quotes.jsonl serial.jsonl
echo "slurm: an array of 4 parts, merged, is the serial output: $(sha256sum < serial.jsonl | cut -c1-16), $(wc -l < serial.jsonl) lines"
