#!/bin/sh
# One night on YARN, from a gateway. In client mode: the driver writes the exit code of the run, see 'gongkai ingest --help'.
set -eu
export SPARK_HOME=/opt/spark
export HADOOP_CONF_DIR=/etc/hadoop/conf
# memoryOverhead has room for a child process of isolation.memory_mib (conf/pipeline.yaml) for each core.
export GONGKAI_SUBMIT='--master yarn --deploy-mode client --num-executors 10 --executor-cores 4 --executor-memory 8g
  --driver-memory 16g --conf spark.executor.memoryOverhead=6g --conf spark.speculation=true'
exec /opt/gongkai/bin/gongkai --data=hdfs://name/gongkai ingest hdfs://name/crawl
