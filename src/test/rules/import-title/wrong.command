import DIR/wrong.txt --as documentary --show info -f line
